namespace FactsNamespace.Tests;

/// <summary>What the facts say, as C# sees them. A misspelt entity or predicate does not compile.</summary>
public sealed class FactTests
{
    [Fact]
    public void Checkout_OnADay_HasTheOwnerOfThatDay()
    {
        var owner = Assert.Single(FactsNamespace.Facts.Services.Checkout.OwnedBy.AsOf(new DateOnly(2026, 3, 1)));

        Assert.Equal("Payments", owner.Target.Name);
    }

    [Fact]
    public void Services_AllHaveAnOwner() =>
        Assert.All(FactsNamespace.Facts.Services.All, service => Assert.NotEmpty(service.OwnedBy));
}
