/** Characters of an officer's password. Length is asked for instead of kinds of characters (NIST SP 800-63B). */
export const PASSWORD_LENGTH = { least: 12, most: 128 } as const;
