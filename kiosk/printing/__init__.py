"""From a receipt to paper: the document model, the print journal, and the service that drives a printer."""
