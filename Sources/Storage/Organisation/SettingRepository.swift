// Settings of schools as stored: one row for each that a school has set. What they are and may be: School/Settings.
import SQLite
import School

/// Reads settings.
public struct SettingRepository {
    let db: Connection

    /// The settings of a school; the standard of everything where there is no school.
    public func of(_ school: SchoolID?) throws(SQLiteError) -> SchoolSettings {
        guard let school else { return SchoolSettings() }
        let rows = try db.all("SELECT name, value FROM setting WHERE school_id = ?", school) {
            ($0.text(0), $0.text(1))
        }
        // The name is part of the primary key: no name stands twice.
        return SchoolSettings(stored: Dictionary(uniqueKeysWithValues: rows))
    }
}

extension Records {
    /// What schools have set for themselves.
    public final var settings: SettingRepository { SettingRepository(db: db) }
}

extension Transaction {
    /// Sets one setting of a school; false where the setting may not have the value, and nothing changes.
    @discardableResult
    public func set(_ setting: SchoolSetting, to value: Int, of school: SchoolID) throws(SQLiteError) -> Bool {
        guard setting.allows(value) else { return false }
        try db.run(
            """
            INSERT INTO setting (school_id, name, value) VALUES (?, ?, ?)
            ON CONFLICT (school_id, name) DO UPDATE SET value = excluded.value
            """, school, setting.rawValue, String(value))
        return true
    }
}
