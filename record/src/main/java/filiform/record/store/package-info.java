/// The databases under a journal: opened safely, brought to the schema of this program, their troubles told in
/// sentences. SQLite in a folder, or PostgreSQL.
package filiform.record.store;
