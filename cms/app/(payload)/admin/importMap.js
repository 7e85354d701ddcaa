import { KeepTyped as KeepTyped_d792eba09efb1e35c5c401865c8cbd02 } from '../../../admin/keepTyped/KeepTyped.tsx'
import { ReviewPanel as ReviewPanel_47a18cbbaf3b5901ade3f1b31add0ec5 } from '../../../admin/review/ReviewPanel.tsx'
import { ConfirmationPanel as ConfirmationPanel_822616c80bc2b77a382ad5ce6ff56d8b } from '../../../admin/confirmation/ConfirmationPanel.tsx'
import { SharingPanel as SharingPanel_b1184ea7d24513a6136dbf4316513781 } from '../../../admin/sharing/SharingPanel.tsx'
import { StatusPanel as StatusPanel_2bc8a00773d646a40a5cc756888d66b0 } from '../../../admin/StatusPanel.tsx'
import { ExportLinks as ExportLinks_1cdc06f339a8fa8a67017bf5071fb3c2 } from '../../../admin/import/ExportLinks.tsx'
import { JoiningPanel as JoiningPanel_2694fc0ca909d1e97157c8e7a40b70e8 } from '../../../admin/joining/JoiningPanel.tsx'
import { PasswordField as PasswordField_3817bf644402e67bfe6577f60ef982de } from '@payloadcms/ui'
import { SecondFactorPanel as SecondFactorPanel_5548760d86089bf3483cf106a79e26ea } from '../../../admin/secondFactor/SecondFactorPanel.tsx'
import { JoinLink as JoinLink_0fda7b14ee2a05d04ced7512f552a5a0 } from '../../../admin/joining/JoinLink.tsx'
import { ImportLink as ImportLink_d600bc34196ccf5e173fe7587e7ca125 } from '../../../admin/import/ImportLink.tsx'
import { ExamplesNote as ExamplesNote_fef5b1f224df8955ea2de1ee4e6cd8af } from '../../../admin/ExamplesNote.tsx'
import { MailNote as MailNote_2d4b316998eccf288003804bb71c6c55 } from '../../../admin/MailNote.tsx'
import { SecondFactorNote as SecondFactorNote_7847e7efe554045b561a525c43f70a69 } from '../../../admin/secondFactor/SecondFactorNote.tsx'
import { Overview as Overview_59338e4eb24c84fdceb7c260790d62b5 } from '../../../admin/overview/Overview.tsx'
import { Invite as Invite_ca3aff4b8a714789426f5cd7d5d9cb90 } from '../../../admin/invitation/Invite.tsx'
import { AskCode as AskCode_e722d418f09215afd9a62e141b160223 } from '../../../admin/secondFactor/AskCode.tsx'
import { ImportView as ImportView_cda3ef593b06cd4a563316dac0c7dc94 } from '../../../admin/import/ImportView.tsx'
import { InvitationView as InvitationView_88611cdc18718d97f0a3ffeaa2114420 } from '../../../admin/invitation/InvitationView.tsx'
import { JoinView as JoinView_7f8dffb1f3fe73c10222da8e1e8fb956 } from '../../../admin/joining/JoinView.tsx'
import { ConfirmationView as ConfirmationView_dbe35e15963c00a4ed7d2efce691985c } from '../../../admin/confirmation/ConfirmationView.tsx'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/admin/keepTyped/KeepTyped.tsx#KeepTyped": KeepTyped_d792eba09efb1e35c5c401865c8cbd02,
  "/admin/review/ReviewPanel.tsx#ReviewPanel": ReviewPanel_47a18cbbaf3b5901ade3f1b31add0ec5,
  "/admin/confirmation/ConfirmationPanel.tsx#ConfirmationPanel": ConfirmationPanel_822616c80bc2b77a382ad5ce6ff56d8b,
  "/admin/sharing/SharingPanel.tsx#SharingPanel": SharingPanel_b1184ea7d24513a6136dbf4316513781,
  "/admin/StatusPanel.tsx#StatusPanel": StatusPanel_2bc8a00773d646a40a5cc756888d66b0,
  "/admin/import/ExportLinks.tsx#ExportLinks": ExportLinks_1cdc06f339a8fa8a67017bf5071fb3c2,
  "/admin/joining/JoiningPanel.tsx#JoiningPanel": JoiningPanel_2694fc0ca909d1e97157c8e7a40b70e8,
  "@payloadcms/ui#PasswordField": PasswordField_3817bf644402e67bfe6577f60ef982de,
  "/admin/secondFactor/SecondFactorPanel.tsx#SecondFactorPanel": SecondFactorPanel_5548760d86089bf3483cf106a79e26ea,
  "/admin/joining/JoinLink.tsx#JoinLink": JoinLink_0fda7b14ee2a05d04ced7512f552a5a0,
  "/admin/import/ImportLink.tsx#ImportLink": ImportLink_d600bc34196ccf5e173fe7587e7ca125,
  "/admin/ExamplesNote.tsx#ExamplesNote": ExamplesNote_fef5b1f224df8955ea2de1ee4e6cd8af,
  "/admin/MailNote.tsx#MailNote": MailNote_2d4b316998eccf288003804bb71c6c55,
  "/admin/secondFactor/SecondFactorNote.tsx#SecondFactorNote": SecondFactorNote_7847e7efe554045b561a525c43f70a69,
  "/admin/overview/Overview.tsx#Overview": Overview_59338e4eb24c84fdceb7c260790d62b5,
  "/admin/invitation/Invite.tsx#Invite": Invite_ca3aff4b8a714789426f5cd7d5d9cb90,
  "/admin/secondFactor/AskCode.tsx#AskCode": AskCode_e722d418f09215afd9a62e141b160223,
  "/admin/import/ImportView.tsx#ImportView": ImportView_cda3ef593b06cd4a563316dac0c7dc94,
  "/admin/invitation/InvitationView.tsx#InvitationView": InvitationView_88611cdc18718d97f0a3ffeaa2114420,
  "/admin/joining/JoinView.tsx#JoinView": JoinView_7f8dffb1f3fe73c10222da8e1e8fb956,
  "/admin/confirmation/ConfirmationView.tsx#ConfirmationView": ConfirmationView_dbe35e15963c00a4ed7d2efce691985c,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
