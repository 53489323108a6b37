import { fakeBrowser } from 'wxt/testing/fake-browser';

/** What the fake browser has not: menus and commands, with what they were told. */
export interface StandInMenus {
  readonly titles: string[];
  click: (info: object, tab?: object) => void;
  command: (name: string, tab?: object) => void;
}

export function standInMenus(): StandInMenus {
  const menus: StandInMenus = { titles: [], click: () => {}, command: () => {} };
  Object.assign(fakeBrowser, {
    contextMenus: {
      onClicked: { addListener: (listener: StandInMenus['click']) => Object.assign(menus, { click: listener }) },
      removeAll: async () => void menus.titles.splice(0),
      create: ({ title }: { title: string }) => void menus.titles.push(title),
    },
    commands: {
      onCommand: { addListener: (listener: StandInMenus['command']) => Object.assign(menus, { command: listener }) },
    },
  });
  return menus;
}
