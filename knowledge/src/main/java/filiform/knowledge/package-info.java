/// Clinical content: the files, the checks on them, and the loader that turns them into the objects of core.
///
/// At run time `Knowledge.load` reads one compiled file. YAML and schemas are read by the package `check` alone, when
/// the
/// program is built and when somebody asks for a check.
package filiform.knowledge;
