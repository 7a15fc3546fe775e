namespace KnowledgeGraph.Mcp.Answers;

/// <summary>A list that was cut.</summary>
/// <param name="Path">The names that lead to it, with dots between them.</param>
/// <param name="Shape">The connection, or the list itself if it is not one of a connection.</param>
/// <param name="Kept">The number of items that are left.</param>
/// <param name="Count">The number that there were.</param>
/// <param name="IsNested">Whether it is inside the items of another list, so that there may be several.</param>
/// <param name="HasCursor">Whether the answer has the cursor of the last item that is left.</param>
internal sealed record CutList(string Path, AnswerField Shape, int Kept, int Count, bool IsNested, bool HasCursor);
