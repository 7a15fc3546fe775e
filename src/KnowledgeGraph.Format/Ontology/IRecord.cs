namespace KnowledgeGraph.Format;

/// <summary>
/// A part of the ontology as it lies in the image. The class describes its layout once: the same <see cref="Exchange"/> writes the record
/// and reads it, so that writer and reader cannot disagree about the order.
/// </summary>
public interface IRecord
{
    /// <summary>Passes every field to <paramref name="fields"/>, in the order of the image.</summary>
    void Exchange(RecordFields fields);
}
