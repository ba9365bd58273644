"""The way of the tables from one version of the hub to the next; `hub.schema` walks it."""
