"""One self-contained HTML file: findings beside the articles, with the evidence marked."""
