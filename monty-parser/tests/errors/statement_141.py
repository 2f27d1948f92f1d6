nott a
