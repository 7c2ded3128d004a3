import type {Meta, StoryObj} from '@storybook/react-vite'
import {drawn} from './drawn.ts'
import {Sign} from './Sign.tsx'

const meta = {title: 'Signs/Inform', component: Sign, argTypes: {svg: {control: false}}} satisfies Meta<typeof Sign>

export default meta
type Story = StoryObj<typeof meta>

export const Hours: Story = drawn('hours-station')
export const Facility: Story = drawn('facility-accessible-toilet')
export const FacilityWithArrow: Story = drawn('facility-drinking-water')
export const FeedbackBox: Story = drawn('feedback-box')
export const FeedbackBoxMinimal: Story = drawn('feedback-box-minimal')
export const QueueMachine: Story = drawn('queue-machine')
export const QueueAhead: Story = drawn('queue-ahead')
export const ItemsBoard: Story = drawn('items-board-long')
export const ItemsBoardLeast: Story = drawn('items-board-least')
export const ItemsBoardTraditional: Story = drawn('items-board-traditional')
export const ProcessBoard: Story = drawn('process-board-allowance')
export const ProcessBoardAcross: Story = drawn('process-board-across')
export const QrGuide: Story = drawn('qr-guide-guide')
export const QrGuideForCounter: Story = drawn('qr-guide-counter')
export const FacilityTactile: Story = drawn('facility-tactile')
export const FormSample: Story = drawn('form-sample-card')
export const FormSampleLeast: Story = drawn('form-sample-least')
export const NoticeHeader: Story = drawn('notice-header-three')
export const NoticeHeaderSingle: Story = drawn('notice-header-single')
export const Pledge: Story = drawn('pledge-seven')
export const PledgeLeast: Story = drawn('pledge-least')
export const StaffBoard: Story = drawn('staff-board-hall')
export const StaffBoardLeast: Story = drawn('staff-board-least')
