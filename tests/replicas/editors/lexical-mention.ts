import { type EditorConfig, type SerializedTextNode, TextNode } from 'lexical';

/** A person's name picked from the list: one text node that is deleted as a whole. */
export class MentionNode extends TextNode {
  static override getType(): string {
    return 'mention';
  }
  static override clone(node: MentionNode): MentionNode {
    return new MentionNode(node.__text, node.__key);
  }
  static override importJSON({ text }: SerializedTextNode): MentionNode {
    return $createMentionNode(text);
  }
  override createDOM(config: EditorConfig): HTMLElement {
    const dom = super.createDOM(config);
    dom.className = 'entity';
    return dom;
  }
}

export function $createMentionNode(person: string): MentionNode {
  return new MentionNode(person).setMode('segmented');
}
