namespace KnowledgeGraph.Architecture.Tests;

/// <summary>A package of others in what is shipped.</summary>
/// <param name="Licence">The id under which it is used.</param>
/// <param name="Copyright">Who has made it, in its own words.</param>
/// <param name="Shipped">What it is shipped in.</param>
internal sealed record ShippedPackage(string Name, string Version, string Licence, string Copyright, string Address, string Shipped);
