import { KeepTyped as KeepTyped_d792eba09efb1e35c5c401865c8cbd02 } from '../../../admin/keepTyped/KeepTyped.tsx'
import { MissingAnswers as MissingAnswers_4479e266eda56685dd8d841aef03860b } from '../../../admin/form/MissingAnswers.tsx'
import { CopyHint as CopyHint_7bd64a93410639eaed425f04ace5576d } from '../../../admin/form/CopyHint.tsx'
import { Counter as Counter_d444ae92a57a0193d595a01ab817861d } from '../../../admin/form/Counter.tsx'
import { Readability as Readability_3fd76f9748f0c4e8c383155e6c926c89 } from '../../../admin/hints/Readability.tsx'
import { ChoiceList as ChoiceList_87b2f6b3b6a18f50049e59a456db6d12 } from '../../../admin/form/ChoiceList.tsx'
import { KindProposal as KindProposal_729df4e1f6ba795cc73c0ac616dc0916 } from '../../../admin/form/KindProposal.tsx'
import { ListName as ListName_7f97f17fd914102112dfedaf6ad44c5c } from '../../../admin/form/ListName.tsx'
import { ChoiceButtons as ChoiceButtons_b063a06b997df1169c13dd2b9096c30f } from '../../../admin/form/ChoiceButtons.tsx'
import { NeededLabel as NeededLabel_e555a36a7790969bb1d1fcec73922c75 } from '../../../admin/form/NeededLabel.tsx'
import { WeekField as WeekField_e21368283183ad334eba16083b1e6d25 } from '../../../admin/week/WeekField.tsx'
import { ScheduleHints as ScheduleHints_b61b33ff4790f502327e91005501a9f4 } from '../../../admin/hints/ScheduleHints.tsx'
import { LinkState as LinkState_fd84cb535a4a85ccd18c38c82e3fbc41 } from '../../../admin/links/LinkState.tsx'
import { ReportsPanel as ReportsPanel_9af9d9e2c44037ae2a77385ba08c15d5 } from '../../../admin/reports/ReportsPanel.tsx'
import { StatusPanel as StatusPanel_9e512fd341e4b88212d93db982881416 } from '../../../admin/status/StatusPanel.tsx'
import { Likeness as Likeness_5231889c8a44260904a7eb60c9888b06 } from '../../../admin/hints/Likeness.tsx'
import { ReviewPanel as ReviewPanel_47a18cbbaf3b5901ade3f1b31add0ec5 } from '../../../admin/review/ReviewPanel.tsx'
import { ConfirmationPanel as ConfirmationPanel_822616c80bc2b77a382ad5ce6ff56d8b } from '../../../admin/confirmation/ConfirmationPanel.tsx'
import { SharingPanel as SharingPanel_b1184ea7d24513a6136dbf4316513781 } from '../../../admin/sharing/SharingPanel.tsx'
import { CopyPanel as CopyPanel_4beebd1ed2aef571d2c2b5a87ed2f54f } from '../../../admin/form/CopyPanel.tsx'
import { NoDifference as NoDifference_9104008c08550b2c34f5f2d3943a2bbb } from '../../../admin/review/NoDifference.tsx'
import { ExportLinks as ExportLinks_1cdc06f339a8fa8a67017bf5071fb3c2 } from '../../../admin/import/ExportLinks.tsx'
import { ToReview as ToReview_8b300dd4ad7447f910eff2c83c2eeffe } from '../../../admin/review/ToReview.tsx'
import { JoiningPanel as JoiningPanel_2694fc0ca909d1e97157c8e7a40b70e8 } from '../../../admin/joining/JoiningPanel.tsx'
import { StateLine as StateLine_9ce01e2664a6b80ddfb4b19d554c26d3 } from '../../../admin/translating/StateLine.tsx'
import { WordsEditor as WordsEditor_d8af3558e7ba9ad7ef0df1c62d6d4fb9 } from '../../../admin/translating/WordsEditor.tsx'
import { FinishPanel as FinishPanel_ba4016833a34c3ca972fd86878695c6c } from '../../../admin/translating/FinishPanel.tsx'
import { CommunityPanel as CommunityPanel_213b9bc0c8e4957473b4b89df50e6c01 } from '../../../admin/translating/CommunityPanel.tsx'
import { NoPublishButton as NoPublishButton_ba4016833a34c3ca972fd86878695c6c } from '../../../admin/translating/FinishPanel.tsx'
import { PasswordField as PasswordField_3817bf644402e67bfe6577f60ef982de } from '@payloadcms/ui'
import { SecondFactorPanel as SecondFactorPanel_5548760d86089bf3483cf106a79e26ea } from '../../../admin/secondFactor/SecondFactorPanel.tsx'
import { LanguagesNote as LanguagesNote_98bf1417c289c99374c4fe7aada937b3 } from '../../../admin/LanguagesNote.tsx'
import { Icon as Icon_2ef8df7efd8d9db0c32af587525b00d2 } from '../../../admin/brand/Sign.tsx'
import { Logo as Logo_2ef8df7efd8d9db0c32af587525b00d2 } from '../../../admin/brand/Sign.tsx'
import { JoinLink as JoinLink_0fda7b14ee2a05d04ced7512f552a5a0 } from '../../../admin/joining/JoinLink.tsx'
import { ImportLink as ImportLink_d600bc34196ccf5e173fe7587e7ca125 } from '../../../admin/import/ImportLink.tsx'
import { CoverageLink as CoverageLink_c69d1861a9824bbc3cc52773d1cb11ee } from '../../../admin/coverage/CoverageLink.tsx'
import { ExamplesNote as ExamplesNote_fef5b1f224df8955ea2de1ee4e6cd8af } from '../../../admin/ExamplesNote.tsx'
import { MailNote as MailNote_2d4b316998eccf288003804bb71c6c55 } from '../../../admin/MailNote.tsx'
import { SecondFactorNote as SecondFactorNote_7847e7efe554045b561a525c43f70a69 } from '../../../admin/secondFactor/SecondFactorNote.tsx'
import { Overview as Overview_59338e4eb24c84fdceb7c260790d62b5 } from '../../../admin/overview/Overview.tsx'
import { BrokenLinks as BrokenLinks_0451d437aaf708d9b5f2e55c269e1266 } from '../../../admin/links/BrokenLinks.tsx'
import { Tasks as Tasks_8c884bf35f01f3bf091feeafa22dcf9c } from '../../../admin/translating/Tasks.tsx'
import { Invite as Invite_ca3aff4b8a714789426f5cd7d5d9cb90 } from '../../../admin/invitation/Invite.tsx'
import { AskCode as AskCode_e722d418f09215afd9a62e141b160223 } from '../../../admin/secondFactor/AskCode.tsx'
import { RefusedPlans as RefusedPlans_86513620e238902ef79487cb63facaae } from '../../../admin/RefusedPlans.tsx'
import { CoverageView as CoverageView_1cdf3bd60201082c0d707100412ce6da } from '../../../admin/coverage/CoverageView.tsx'
import { ImportView as ImportView_cda3ef593b06cd4a563316dac0c7dc94 } from '../../../admin/import/ImportView.tsx'
import { InvitationView as InvitationView_88611cdc18718d97f0a3ffeaa2114420 } from '../../../admin/invitation/InvitationView.tsx'
import { JoinView as JoinView_7f8dffb1f3fe73c10222da8e1e8fb956 } from '../../../admin/joining/JoinView.tsx'
import { ConfirmationView as ConfirmationView_dbe35e15963c00a4ed7d2efce691985c } from '../../../admin/confirmation/ConfirmationView.tsx'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/admin/keepTyped/KeepTyped.tsx#KeepTyped": KeepTyped_d792eba09efb1e35c5c401865c8cbd02,
  "/admin/form/MissingAnswers.tsx#MissingAnswers": MissingAnswers_4479e266eda56685dd8d841aef03860b,
  "/admin/form/CopyHint.tsx#CopyHint": CopyHint_7bd64a93410639eaed425f04ace5576d,
  "/admin/form/Counter.tsx#Counter": Counter_d444ae92a57a0193d595a01ab817861d,
  "/admin/hints/Readability.tsx#Readability": Readability_3fd76f9748f0c4e8c383155e6c926c89,
  "/admin/form/ChoiceList.tsx#ChoiceList": ChoiceList_87b2f6b3b6a18f50049e59a456db6d12,
  "/admin/form/KindProposal.tsx#KindProposal": KindProposal_729df4e1f6ba795cc73c0ac616dc0916,
  "/admin/form/ListName.tsx#ListName": ListName_7f97f17fd914102112dfedaf6ad44c5c,
  "/admin/form/ChoiceButtons.tsx#ChoiceButtons": ChoiceButtons_b063a06b997df1169c13dd2b9096c30f,
  "/admin/form/NeededLabel.tsx#NeededLabel": NeededLabel_e555a36a7790969bb1d1fcec73922c75,
  "/admin/week/WeekField.tsx#WeekField": WeekField_e21368283183ad334eba16083b1e6d25,
  "/admin/hints/ScheduleHints.tsx#ScheduleHints": ScheduleHints_b61b33ff4790f502327e91005501a9f4,
  "/admin/links/LinkState.tsx#LinkState": LinkState_fd84cb535a4a85ccd18c38c82e3fbc41,
  "/admin/reports/ReportsPanel.tsx#ReportsPanel": ReportsPanel_9af9d9e2c44037ae2a77385ba08c15d5,
  "/admin/status/StatusPanel.tsx#StatusPanel": StatusPanel_9e512fd341e4b88212d93db982881416,
  "/admin/hints/Likeness.tsx#Likeness": Likeness_5231889c8a44260904a7eb60c9888b06,
  "/admin/review/ReviewPanel.tsx#ReviewPanel": ReviewPanel_47a18cbbaf3b5901ade3f1b31add0ec5,
  "/admin/confirmation/ConfirmationPanel.tsx#ConfirmationPanel": ConfirmationPanel_822616c80bc2b77a382ad5ce6ff56d8b,
  "/admin/sharing/SharingPanel.tsx#SharingPanel": SharingPanel_b1184ea7d24513a6136dbf4316513781,
  "/admin/form/CopyPanel.tsx#CopyPanel": CopyPanel_4beebd1ed2aef571d2c2b5a87ed2f54f,
  "/admin/review/NoDifference.tsx#NoDifference": NoDifference_9104008c08550b2c34f5f2d3943a2bbb,
  "/admin/import/ExportLinks.tsx#ExportLinks": ExportLinks_1cdc06f339a8fa8a67017bf5071fb3c2,
  "/admin/review/ToReview.tsx#ToReview": ToReview_8b300dd4ad7447f910eff2c83c2eeffe,
  "/admin/joining/JoiningPanel.tsx#JoiningPanel": JoiningPanel_2694fc0ca909d1e97157c8e7a40b70e8,
  "/admin/translating/StateLine.tsx#StateLine": StateLine_9ce01e2664a6b80ddfb4b19d554c26d3,
  "/admin/translating/WordsEditor.tsx#WordsEditor": WordsEditor_d8af3558e7ba9ad7ef0df1c62d6d4fb9,
  "/admin/translating/FinishPanel.tsx#FinishPanel": FinishPanel_ba4016833a34c3ca972fd86878695c6c,
  "/admin/translating/CommunityPanel.tsx#CommunityPanel": CommunityPanel_213b9bc0c8e4957473b4b89df50e6c01,
  "/admin/translating/FinishPanel.tsx#NoPublishButton": NoPublishButton_ba4016833a34c3ca972fd86878695c6c,
  "@payloadcms/ui#PasswordField": PasswordField_3817bf644402e67bfe6577f60ef982de,
  "/admin/secondFactor/SecondFactorPanel.tsx#SecondFactorPanel": SecondFactorPanel_5548760d86089bf3483cf106a79e26ea,
  "/admin/LanguagesNote.tsx#LanguagesNote": LanguagesNote_98bf1417c289c99374c4fe7aada937b3,
  "/admin/brand/Sign.tsx#Icon": Icon_2ef8df7efd8d9db0c32af587525b00d2,
  "/admin/brand/Sign.tsx#Logo": Logo_2ef8df7efd8d9db0c32af587525b00d2,
  "/admin/joining/JoinLink.tsx#JoinLink": JoinLink_0fda7b14ee2a05d04ced7512f552a5a0,
  "/admin/import/ImportLink.tsx#ImportLink": ImportLink_d600bc34196ccf5e173fe7587e7ca125,
  "/admin/coverage/CoverageLink.tsx#CoverageLink": CoverageLink_c69d1861a9824bbc3cc52773d1cb11ee,
  "/admin/ExamplesNote.tsx#ExamplesNote": ExamplesNote_fef5b1f224df8955ea2de1ee4e6cd8af,
  "/admin/MailNote.tsx#MailNote": MailNote_2d4b316998eccf288003804bb71c6c55,
  "/admin/secondFactor/SecondFactorNote.tsx#SecondFactorNote": SecondFactorNote_7847e7efe554045b561a525c43f70a69,
  "/admin/overview/Overview.tsx#Overview": Overview_59338e4eb24c84fdceb7c260790d62b5,
  "/admin/links/BrokenLinks.tsx#BrokenLinks": BrokenLinks_0451d437aaf708d9b5f2e55c269e1266,
  "/admin/translating/Tasks.tsx#Tasks": Tasks_8c884bf35f01f3bf091feeafa22dcf9c,
  "/admin/invitation/Invite.tsx#Invite": Invite_ca3aff4b8a714789426f5cd7d5d9cb90,
  "/admin/secondFactor/AskCode.tsx#AskCode": AskCode_e722d418f09215afd9a62e141b160223,
  "/admin/RefusedPlans.tsx#RefusedPlans": RefusedPlans_86513620e238902ef79487cb63facaae,
  "/admin/coverage/CoverageView.tsx#CoverageView": CoverageView_1cdf3bd60201082c0d707100412ce6da,
  "/admin/import/ImportView.tsx#ImportView": ImportView_cda3ef593b06cd4a563316dac0c7dc94,
  "/admin/invitation/InvitationView.tsx#InvitationView": InvitationView_88611cdc18718d97f0a3ffeaa2114420,
  "/admin/joining/JoinView.tsx#JoinView": JoinView_7f8dffb1f3fe73c10222da8e1e8fb956,
  "/admin/confirmation/ConfirmationView.tsx#ConfirmationView": ConfirmationView_dbe35e15963c00a4ed7d2efce691985c,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
