use base64::{Engine as _, engine::general_purpose::STANDARD};
use rsa::traits::PublicKeyParts as _;

use super::public_key;

/// `openssl req -x509 -newkey rsa:2048 -subj "/CN=Rekey test"`; the private key is gone.
const RSA: &str = "MIIDCzCCAfOgAwIBAgIUO6lKqSv+2+jq9gmqdQFA3ujxJaQwDQYJKoZIhvcNAQELBQAwFTETMBEGA1UEAwwKUmVrZXkgdGVzdDAeFw0yNjExMj\
    IxNTM2MDRaFw0zNjExMTkxNTM2MDRaMBUxEzARBgNVBAMMClJla2V5IHRlc3QwggEiMA0GCSqGSIb3DQEBAQUAA4IBDwAwggEKAoIBAQC4siML\
    2IALNJA7NsvxVh3jErxrrLe/4gzDivUvr4A+VZUr19C0NvUq5Lcup5afrk+5SlPaQffZFC1my+WuAnoZAReBi/GLVrLVRf4BegOVvRuL/InkzO\
    KXPwXmID/nOMBfvMG2d/25LrHD2S0ollV5PNPzyifZtuICWxNqPgyhVNJkXoQbKOjNw4MOVVQZ3g1wYL9sDkmogR+6kmSd59QiRopa2LTuY+uP\
    72Xv2UMyt6VbL/gtvG9fa8qNbEOMUG+R2fbFyKrhyLNUgWuGzcmKHSHxDgSoCft1RQ2SGnYQVGePXLfo+hj2ssENR7tSyC4CSHNQPtTR95Hn0l\
    gpsP7/AgMBAAGjUzBRMB0GA1UdDgQWBBRXFsUWePa6CjMrImbkL18eVrXCAzAfBgNVHSMEGDAWgBRXFsUWePa6CjMrImbkL18eVrXCAzAPBgNV\
    HRMBAf8EBTADAQH/MA0GCSqGSIb3DQEBCwUAA4IBAQAHVnp/ATW3qrz8B2VTWwGVhMvRRPpxKU1pJY/ZxqriWzVbzAsYkmEBFtaDz5/4jKTQ8H\
    5SlRhqCPoEnpkLxXwx8w8KPG6DD+72fPtk66wziWhNUmoZ7A3tn7WOKa/vJx9lV7+5J76oU2Dhctv5STAOGb7KE7HoZAIyiZkH0WBgENuCnftM\
    JBOOTsz4NwstzDsTf19hlH31T64lc+pwcl1COmJ9XYBT0XMgoSx8W8jo55uqR7zaD/eBMtWoJz9hmEhM5oCZiBKjAGH3Sfys6cLyZQWg3Uix07\
    HKpj3EySwenbuXxiLWWVvvS8S2dwZxdMUhTrzX2vAaeqTlGnlSSfip";

/// What `openssl x509 -modulus` says of it, from the start.
const MODULUS: &str = "b8b2230bd8800b34903b36cbf1561de312bc6bacb7bfe20cc38af52faf803e55";

/// As above with a key of P-256.
const ELLIPTIC: &str = "MIIBbjCCAROgAwIBAgIUDgDyEbVb09ORQYrl+WmDHkNgl7gwCgYIKoZIzj0EAwIwDDEKMAgGA1UEAwwBeDAeFw0yNjExMjIxNTM2MDRaFw0yNj\
    EyMjIxNTM2MDRaMAwxCjAIBgNVBAMMAXgwWTATBgcqhkjOPQIBBggqhkjOPQMBBwNCAARgggZUmwZV6YINwIO9W8Nq+kc47tUMe32rmnJeQWZT\
    sKtGbZC7Khw2gPCy/dL4iMF1OMh3U8KuU9G8HngZwgmLo1MwUTAdBgNVHQ4EFgQUiYTkdkkBw9DmlSMCcd2IeD3f03cwHwYDVR0jBBgwFoAUiY\
    TkdkkBw9DmlSMCcd2IeD3f03cwDwYDVR0TAQH/BAUwAwEB/zAKBggqhkjOPQQDAgNJADBGAiEAw34NYm8nw74sB9VY6PfhlMplSdQoeD8aDrLB\
    mLj6H2QCIQDSOcrslyO4Vvb8cjITnQkiTlrXP1agt5uu3Hhz7Ec/jQ==";

#[test]
fn the_key_of_a_real_certificate_is_read() {
    let key = public_key(&STANDARD.decode(RSA).unwrap()).unwrap();
    assert!(hex::encode(key.n().to_bytes_be()).starts_with(MODULUS));
    assert_eq!(key.size(), 256);
}

#[test]
fn another_kind_of_key_is_none() {
    assert!(public_key(&STANDARD.decode(ELLIPTIC).unwrap()).is_none());
}

#[test]
fn a_part_of_a_certificate_is_none() {
    let whole = STANDARD.decode(RSA).unwrap();
    for length in 0..whole.len() {
        assert!(public_key(&whole[..length]).is_none(), "{length} bytes");
    }
    for junk in [
        &[0x30, 0x80][..],
        &[0x30, 0x84, 0xFF, 0xFF, 0xFF, 0xFF],
        &[0x30, 0x89, 1, 1, 1, 1, 1, 1, 1, 1, 1],
    ] {
        assert!(public_key(junk).is_none());
    }
}
