"""The whole application, as it is served."""

from cryptography.fernet import Fernet

from web import Config, create_app

app = create_app(Config([Fernet.generate_key().decode()], "zh", ["localhost"], 0, False))
