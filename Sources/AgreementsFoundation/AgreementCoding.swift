import Agreements
