/** What the list of keys says. */
export const keys = {
  title: "Keys",
  scope: { everywhere: "Everywhere", review: "Reading room", list: "Lists" },
  action: {
    everywhere: {
      keys: "Show the keys",
      search: "Search the register",
    },
    review: {
      accept: "Accept the draft",
      edit: "Edit the draft",
      reject: "Reject the draft",
      unsure: "Set aside as unsure",
      join: "Join with the entry that it looks like",
      apart: "Accept, and keep it apart from that entry",
      undo: "Undo the last decision",
      next: "Next draft",
      previous: "Previous draft",
      visible: "Accept every draft that is visible",
      mark: "Mark words of the text, also while a field is edited",
    },
    list: {
      next: "Next row",
      previous: "Previous row",
      open: "Open the row",
      preview: "Preview the row",
    },
  },
  change: "Change",
  changeOf: "Change the key for: {{action}}",
  press: "Press a key …",
  none: "no key",
  reset: "As it came",
  done: "Done",
  space: "Space",
} as const;
