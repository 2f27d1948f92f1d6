yield yield
