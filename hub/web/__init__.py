"""Pages for everybody's phone: receipts, sandbox payments, figures. Plain HTML without scripts, in five languages."""
