namespace KnowledgeGraph.Api.Questions;

/// <summary>The names that a variable of a question should not have, because one of the ways to ask it uses the name itself.</summary>
public static class ReservedVariables
{
    /// <summary>The parameter of REST that asks for a receipt.</summary>
    public const string Receipt = "receipt";

    /// <summary>The parameter of assistants that limits the length of an answer.</summary>
    public const string MaxBytes = "maxBytes";

    /// <summary>The use of a name elsewhere, as a clause; null if a variable may have it.</summary>
    public static string? UseOf(string name) => name switch
    {
        Receipt => "REST asks for a receipt by this name",
        MaxBytes => "assistants limit the length of an answer by this name",
        _ => null,
    };
}
