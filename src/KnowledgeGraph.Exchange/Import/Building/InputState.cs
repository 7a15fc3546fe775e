using KnowledgeGraph.Exchange.Import.Mappings;
using KnowledgeGraph.Exchange.Import.Reading;

namespace KnowledgeGraph.Exchange.Import.Building;

/// <summary>A file that is being read.</summary>
internal sealed class InputState(InputFile file, InputSpec spec)
{
    public InputFile File { get; } = file;

    public InputSpec Spec { get; } = spec;

    /// <summary>Whether the document as a whole is not in its format, so that no pointer into it is evidence.</summary>
    public bool IsBroken
    {
        get => field || File.HasWrongBytes;
        set;
    }

    /// <summary>The day that its name has; empty without one.</summary>
    public string Date { get; } = FileDate.Of(file.Name);

    public string Sha256 { get; set; } = "";

    public bool IsEmpty(string text) => text.Length == 0 || Spec.Empty.Contains(text);
}
