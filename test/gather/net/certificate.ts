// A certificate for "localhost" and 127.0.0.1, until 2126, with its key: made for these tests, trusted by nobody else.
//   openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 36500 -subj /CN=localhost -addext subjectAltName=DNS:localhost,DNS:secure.example,IP:127.0.0.1
export const KEY = `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgrByl4sIMohYHNvRA
fmy89D5SNe9L6zTLuOoBl2FxDM6hRANCAAQwZ/4kkHjvuictUbzu9ioIZTSw7Xso
uRHOdniNwaBHJ2pJWK91tSWQapyyt8aDAhERCc97S44YNeTziVe0DbLi
-----END PRIVATE KEY-----
`;

export const CERTIFICATE = `-----BEGIN CERTIFICATE-----
MIIBqzCCAVGgAwIBAgIUe4o4Kjl/zilRK3CvCKFNO/MEDTkwCgYIKoZIzj0EAwIw
FDESMBAGA1UEAwwJbG9jYWxob3N0MCAXDTI2MTEyMTIyMjY0OFoYDzIxMjYxMDI4
MjIyNjQ4WjAUMRIwEAYDVQQDDAlsb2NhbGhvc3QwWTATBgcqhkjOPQIBBggqhkjO
PQMBBwNCAAQwZ/4kkHjvuictUbzu9ioIZTSw7XsouRHOdniNwaBHJ2pJWK91tSWQ
apyyt8aDAhERCc97S44YNeTziVe0DbLio38wfTAdBgNVHQ4EFgQUZdmyZ8sTbNby
Pl5qM4eGXD3KutEwHwYDVR0jBBgwFoAUZdmyZ8sTbNbyPl5qM4eGXD3KutEwDwYD
VR0TAQH/BAUwAwEB/zAqBgNVHREEIzAhgglsb2NhbGhvc3SCDnNlY3VyZS5leGFt
cGxlhwR/AAABMAoGCCqGSM49BAMCA0gAMEUCIQCgQsPKAbGsa7Q4K8SalcjXXjmD
RdF8U7IOWAGqO+lePgIgLiQOVqzlY5LodoK+gGSFNBCwXyLaf9YeLr52Zznond0=
-----END CERTIFICATE-----
`;
