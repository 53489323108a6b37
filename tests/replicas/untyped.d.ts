// Editor libraries that ship no types: only what the replicas use of them.

declare module 'react-dom17' {
  import type { ReactElement, ReactNode, ReactPortal } from 'react';

  const ReactDOM: {
    render(element: ReactElement, container: Element): void;
    createPortal(children: ReactNode, container: Element): ReactPortal;
    unstable_batchedUpdates(run: () => void): void;
  };
  export default ReactDOM;
}

declare module 'draft-js' {
  import type { Component, ComponentType, KeyboardEvent, ReactNode } from 'react';

  interface ContentBlock {
    getText(): string;
    findEntityRanges(filter: (character: { getEntity(): string | null }) => boolean, found: Found): void;
  }
  type Found = (start: number, end: number) => void;
  export class ContentState {
    static createFromText(text: string): ContentState;
    getPlainText(delimiter?: string): string;
    createEntity(type: string, mutability: 'IMMUTABLE' | 'MUTABLE' | 'SEGMENTED', data?: object): ContentState;
    getLastCreatedEntityKey(): string;
    getEntity(key: string): { getType(): string };
  }
  export class EditorState {
    static createEmpty(decorator?: CompositeDecorator): EditorState;
    static createWithContent(content: ContentState, decorator?: CompositeDecorator): EditorState;
    static push(state: EditorState, content: ContentState, change: string): EditorState;
    static moveFocusToEnd(state: EditorState): EditorState;
    static moveSelectionToEnd(state: EditorState): EditorState;
    getCurrentContent(): ContentState;
    getSelection(): object;
  }
  export class CompositeDecorator {
    constructor(
      decorators: readonly {
        strategy(block: ContentBlock, found: Found, content: ContentState): void;
        component: ComponentType<{ children?: ReactNode }>;
      }[],
    );
  }
  export const Modifier: {
    replaceText(content: ContentState, selection: object, text: string, style: null, entity: string): ContentState;
  };
  export function getDefaultKeyBinding(event: KeyboardEvent): string | null;
  export class Editor extends Component<{
    editorState: EditorState;
    onChange(state: EditorState): void;
    placeholder?: string;
    ariaLabel?: string;
    ariaMultiline?: boolean;
    ariaAutoComplete?: string;
    ariaDescribedBy?: string;
    role?: string;
    spellCheck?: boolean;
    tabIndex?: number;
    webDriverTestID?: string;
    keyBindingFn?(event: KeyboardEvent): string | null;
    handleKeyCommand?(command: string): 'handled' | 'not-handled';
    handleReturn?(event: KeyboardEvent): 'handled' | 'not-handled';
  }> {
    /** The editable root. */
    editor: HTMLElement | null;
  }
}

declare module 'quill1' {
  const Quill: import('./editors/quill-box.ts').QuillLibrary;
  export default Quill;
}

declare module '*.css' {
  const text: string;
  export default text;
}
