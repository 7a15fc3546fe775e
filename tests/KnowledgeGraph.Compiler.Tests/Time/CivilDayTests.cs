using FsCheck.Fluent;
using KnowledgeGraph.Compiler.Time;

namespace KnowledgeGraph.Compiler.Tests.Time;

public sealed class CivilDayTests
{
    /// <summary>The runtime's calendar is the oracle, where it has years.</summary>
    [Fact]
    public void FromDate_AnyDay_AgreesWithTheRuntime() => Prop.ForAll(
        Gen.Choose(0, DateOnly.MaxValue.DayNumber).ToArbitrary(),
        number =>
        {
            var date = DateOnly.FromDayNumber(number);
            return CivilDay.FromDate(date.Year, date.Month, date.Day) == number - 719_162
                && CivilDay.ToDate(number - 719_162) == (date.Year, date.Month, date.Day)
                && CivilDay.DaysInMonth(date.Year, date.Month) == DateTime.DaysInMonth(date.Year, date.Month);
        }).ShouldHold();

    [Fact]
    public void ToDate_AnyDay_IsTheReverseOfFromDate() => Prop.ForAll(
        Gen.Choose(int.MinValue / 2, int.MaxValue / 2).ToArbitrary(),
        day =>
        {
            var (year, month, dayOfMonth) = CivilDay.ToDate(day);
            return CivilDay.FromDate(year, month, dayOfMonth) == day && month is >= 1 and <= 12
                && dayOfMonth >= 1 && dayOfMonth <= CivilDay.DaysInMonth(year, month);
        }).ShouldHold();
}
