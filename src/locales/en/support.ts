/** Words of the panel with private support. */
export const support = {
  supportTitle: 'Private support',
  supportText:
    'You deserve to feel safe. If you are in danger now, call your local emergency number. You can talk to someone privately. If something feels wrong, that is reason enough to talk to someone.',
  supportLife:
    'If you think about ending your life, or someone says that they will, you can talk to someone now.',
  supportNoLines:
    'A doctor, a local support service or a person you trust can help you find someone to talk to.',
  supportHistory:
    'This page stays in the browser’s history, and a call in the phone’s list. If someone may look at this device, use another one if you can.',
  supportBack: 'Back',
  helplineHours: 'Hours: {hours}',
  helplineChecked: 'Checked {date}',
};
