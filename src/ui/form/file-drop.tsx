import { Icon } from '../icon.tsx'
import { describedBy, FieldFrame, type FieldProps } from './field-frame.tsx'

export interface FileDropProps extends FieldProps {
  /** ".pdf,.docx" */
  readonly accept?: string
  readonly multiple?: boolean
}

/** A plain file input in a wide frame; browsers let files be dropped on the input itself. */
export function FileDrop(props: FileDropProps) {
  const { id, name = id, accept, multiple, required } = props
  return (
    <FieldFrame {...props}>
      <div class="file-drop">
        <Icon name="upload" />
        <input
          id={id}
          name={name}
          type="file"
          accept={accept}
          multiple={multiple}
          aria-required={required ? 'true' : undefined}
          {...describedBy(props)}
        />
      </div>
    </FieldFrame>
  )
}
