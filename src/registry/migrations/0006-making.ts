/** A draft that somebody has made by hand can be taken back. */
export const making = String.raw`
alter table drafts drop constraint drafts_state_check;
alter table drafts add constraint drafts_state_check check (state in ('open', 'accepted', 'rejected', 'unsure', 'withdrawn'));
`;
