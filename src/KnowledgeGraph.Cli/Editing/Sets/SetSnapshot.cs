using KnowledgeGraph.Compiler.Diagnostics;
using KnowledgeGraph.Compiler.Symbols;
using KnowledgeGraph.Language.FactSets;

namespace KnowledgeGraph.Cli.Editing.Sets;

/// <summary>A set as it was compiled last.</summary>
/// <param name="OnDisk">Its files without what is unsaved.</param>
/// <param name="Stamps">The state of the disk at that time.</param>
/// <param name="Files">Its files, with what is unsaved in their place.</param>
/// <param name="Buffers">The files that were open, by full path.</param>
/// <param name="Diagnostics">What the compiler said.</param>
/// <param name="Facts">The facts where there is no error.</param>
/// <param name="LastGood">The newest facts without an error; else the declarations alone; null where there were never any.</param>
internal sealed record SetSnapshot(
    FactSetFiles OnDisk,
    IReadOnlyList<FactSetFileStamp> Stamps,
    FactSetFiles Files,
    IReadOnlyDictionary<string, OpenFile> Buffers,
    IReadOnlyList<Diagnostic> Diagnostics,
    FactSet? Facts,
    FactSet? LastGood);
