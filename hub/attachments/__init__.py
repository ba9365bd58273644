"""Files that citizens send from their phones for one field of a form."""
