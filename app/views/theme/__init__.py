"""How the window looks: design tokens, palette, style sheet, font and icons. Knows nothing of cases."""
