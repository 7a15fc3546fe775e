using System.Runtime.InteropServices;

namespace KnowledgeGraph;

/// <summary>A source as stored in the image; texts are ids, 0 for none.</summary>
[StructLayout(LayoutKind.Sequential)]
internal readonly record struct SourceRecord(
    int Id,
    int Title,
    int Publisher,
    int Published,
    int PublishedEarliest,
    int PublishedLatest,
    int Language,
    int Url,
    int Licence,
    int Reliability,
    int File,
    int Sha256,
    int Encoding,
    int Description,
    EntityRow Entity,
    int Flags);
