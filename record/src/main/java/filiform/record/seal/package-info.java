/// Keys, seals, hashes and signatures of the journal: only what Java itself brings, each algorithm in one place.
package filiform.record.seal;
