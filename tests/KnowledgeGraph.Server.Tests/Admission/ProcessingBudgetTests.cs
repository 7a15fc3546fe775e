using KnowledgeGraph.AspNetCore.Admission;

namespace KnowledgeGraph.Server.Tests.Admission;

public sealed class ProcessingBudgetTests
{
    private readonly Clock _clock = new();
    private readonly ProcessingBudget _budget;

    public ProcessingBudgetTests() => _budget = new ProcessingBudget(
        TimeSpan.FromSeconds(6),
        new Dictionary<string, TimeSpan> { ["partner"] = TimeSpan.FromSeconds(60) },
        TimeSpan.FromMinutes(1),
        _clock);

    [Fact]
    public void Client_ThatHasUsedItsTime_WaitsUntilItHasComeBack()
    {
        var client = ClientIdentity.Named("a");
        _budget.WaitOf(client).ShouldBeNull();
        _budget.Charge(client, TimeSpan.FromSeconds(5));
        _budget.WaitOf(client).ShouldBeNull();

        // The last one may use more than was left; that has to come back too, at a tenth of a second each second.
        _budget.Charge(client, TimeSpan.FromSeconds(3));
        _budget.WaitOf(client).ShouldBe(TimeSpan.FromSeconds(21));
        _clock.Seconds += 20;
        _budget.WaitOf(client).ShouldBe(TimeSpan.FromSeconds(1));
        _clock.Seconds += 1;
        _budget.WaitOf(client).ShouldBeNull();
    }

    [Fact]
    public void Client_WithATimeOfItsOwn_HasThat_AndOthersAreNotCharged()
    {
        _budget.Charge(ClientIdentity.Named("partner"), TimeSpan.FromSeconds(59));

        _budget.WaitOf(ClientIdentity.Named("partner")).ShouldBeNull();
        _budget.WaitOf(ClientIdentity.Named("b")).ShouldBeNull();
    }

    private sealed class Clock : TimeProvider
    {
        public long Seconds { get; set; }

        public override long TimestampFrequency => 1;

        public override long GetTimestamp() => Seconds;
    }
}
