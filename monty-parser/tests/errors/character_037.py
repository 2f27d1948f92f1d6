a->b
