namespace KnowledgeGraph.Api.Lists;

/// <summary>The scope of the rows of a list: a cursor of one scope is invalid in another.</summary>
internal enum CursorScope : byte
{
    Entities = 1,
    Edges = 2,
    Relationships = 3,
    Statements = 4,
    SourceStatements = 5,
    Sources = 6,
    Conflicts = 7,
    Timeline = 8,
    Ranking = 9,
    Members = 10,
    CommonNeighbours = 11,
    Search = 12,
    Changes = 13,
    Paths = 14,
    ShortestPaths = 15,
}
