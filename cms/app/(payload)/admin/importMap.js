import { StatusPanel as StatusPanel_2bc8a00773d646a40a5cc756888d66b0 } from '../../../admin/StatusPanel.tsx'
import { ExamplesNote as ExamplesNote_fef5b1f224df8955ea2de1ee4e6cd8af } from '../../../admin/ExamplesNote.tsx'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/admin/StatusPanel.tsx#StatusPanel": StatusPanel_2bc8a00773d646a40a5cc756888d66b0,
  "/admin/ExamplesNote.tsx#ExamplesNote": ExamplesNote_fef5b1f224df8955ea2de1ee4e6cd8af,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
