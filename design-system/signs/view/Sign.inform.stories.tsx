import type {Meta, StoryObj} from '@storybook/react-vite'
import {golden} from './goldens.ts'
import {Sign} from './Sign.tsx'

const meta = {title: 'Signs/Inform', component: Sign, argTypes: {svg: {control: false}}} satisfies Meta<typeof Sign>

export default meta
type Story = StoryObj<typeof meta>

export const Hours: Story = golden('hours-station')
export const Facility: Story = golden('facility-accessible-toilet')
export const FacilityWithArrow: Story = golden('facility-drinking-water')
export const FeedbackBox: Story = golden('feedback-box')
export const FeedbackBoxMinimal: Story = golden('feedback-box-minimal')
export const QueueMachine: Story = golden('queue-machine')
export const QueueAhead: Story = golden('queue-ahead')
export const ItemsBoard: Story = golden('items-board-long')
export const ItemsBoardLeast: Story = golden('items-board-least')
export const ItemsBoardTraditional: Story = golden('items-board-traditional')
export const ProcessBoard: Story = golden('process-board-allowance')
export const ProcessBoardAcross: Story = golden('process-board-across')
export const QrGuide: Story = golden('qr-guide-guide')
export const QrGuideForCounter: Story = golden('qr-guide-counter')
export const FacilityTactile: Story = golden('facility-tactile')
export const FormSample: Story = golden('form-sample-card')
export const FormSampleLeast: Story = golden('form-sample-least')
export const NoticeHeader: Story = golden('notice-header-three')
export const NoticeHeaderSingle: Story = golden('notice-header-single')
export const Pledge: Story = golden('pledge-seven')
export const PledgeLeast: Story = golden('pledge-least')
export const StaffBoard: Story = golden('staff-board-hall')
export const StaffBoardLeast: Story = golden('staff-board-least')
