package filiform.knowledge.tree;

/// One thing that is wrong in the content.
///
/// @param code  stable, from [Code], such as "K-021"
/// @param where file, line and JSON pointer
/// @param what  a sentence for the person who corrects it
public record Fault(String code, String where, String what) {

    @Override
    public String toString() {
        return code + " " + where + ": " + what;
    }
}
