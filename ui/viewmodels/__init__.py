"""One thin view model per screen: what the visit is, said in the reader's language."""
