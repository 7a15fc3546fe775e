namespace KnowledgeGraph.AspNetCore.Admission;

/// <summary>Keeps tickets between operations. The rest is left to the garbage collector.</summary>
internal sealed class TicketPool(AdmissionControl control)
{
    private readonly OperationTicket?[] _idle = new OperationTicket?[Environment.ProcessorCount * 2];

    public OperationTicket Rent(ClientIdentity client)
    {
        OperationTicket? ticket = null;
        for (var index = 0; index < _idle.Length && ticket is null; index++)
        {
            ticket = _idle[index] is null ? null : Interlocked.Exchange(ref _idle[index], null);
        }

        ticket ??= new OperationTicket(control);
        ticket.Begin(client);
        return ticket;
    }

    public void Return(OperationTicket ticket)
    {
        ticket.Begin(default);
        for (var index = 0; index < _idle.Length; index++)
        {
            if (_idle[index] is null && Interlocked.CompareExchange(ref _idle[index], ticket, null) is null)
            {
                return;
            }
        }
    }
}
