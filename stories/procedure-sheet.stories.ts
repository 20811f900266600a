import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/widgets/site/define.js';
import '../src/widgets/procedures/sheet/define.js';
import { sheetScenarios } from './scenarios/sheet.js';

export default { title: 'Thủ tục/Chi tiết một thủ tục', component: 'commune-procedure', tags: ['autodocs'] } satisfies Meta;

export const Ready: StoryObj = sheetScenarios.ready;
export const Ticked: StoryObj = sheetScenarios.ticked;
export const AllTicked: StoryObj = sheetScenarios.allTicked;
export const Opened: StoryObj = sheetScenarios.opened;
export const CaseChosen: StoryObj = sheetScenarios.caseChosen;
export const InPerson: StoryObj = sheetScenarios.inPerson;
export const Channels: StoryObj = sheetScenarios.channels;
export const Bare: StoryObj = sheetScenarios.bare;
export const NoSite: StoryObj = sheetScenarios.noSite;
export const LongName: StoryObj = sheetScenarios.longName;
export const Stale: StoryObj = sheetScenarios.stale;
export const Repealed: StoryObj = sheetScenarios.repealed;
export const NotYet: StoryObj = sheetScenarios.notYet;
export const DetailsFailed: StoryObj = sheetScenarios.detailsFailed;
export const LoadFailed: StoryObj = sheetScenarios.loadFailed;
export const NoData: StoryObj = sheetScenarios.noData;
export const QrDialog: StoryObj = sheetScenarios.qrDialog;
export const Dark: StoryObj = sheetScenarios.dark;
export const English: StoryObj = sheetScenarios.english;
export const Flat: StoryObj = sheetScenarios.flat;
