namespace KnowledgeGraph.Compiler.Validation;

/// <summary>A check over the whole set. Linear in the number of statements, except for sorting.</summary>
internal interface IValidationRule
{
    void Check(ValidationContext context);
}
