// Migration 6: what the papers of consent name of a school as the operator of personal data. Landed migrations never
// change.

enum M0006SchoolDetails {
    static let script: StaticString = """
        ALTER TABLE school ADD COLUMN address TEXT NOT NULL DEFAULT '';
        ALTER TABLE school ADD COLUMN inn TEXT NOT NULL DEFAULT '' CHECK (inn = '' OR length(inn) = 10);
        ALTER TABLE school ADD COLUMN ogrn TEXT NOT NULL DEFAULT '' CHECK (ogrn = '' OR length(ogrn) = 13);
        ALTER TABLE school ADD COLUMN site TEXT NOT NULL DEFAULT '';
        ALTER TABLE school ADD COLUMN email TEXT NOT NULL DEFAULT '';
        ALTER TABLE school ADD COLUMN phone TEXT NOT NULL DEFAULT '';
        """
}
