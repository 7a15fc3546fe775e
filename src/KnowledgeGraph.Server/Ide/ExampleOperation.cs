namespace KnowledgeGraph.Server.Ide;

/// <summary>An operation that is offered ready to run.</summary>
/// <param name="Title">What it shows: the comment that its file begins with.</param>
/// <param name="Text">The whole document, comment included.</param>
public sealed record ExampleOperation(string Title, string Text);
