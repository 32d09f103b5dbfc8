"""What somebody says of somebody: praise, criticism, insult, accusation, and who is to blame."""
