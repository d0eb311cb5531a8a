using Microsoft.EntityFrameworkCore;

namespace MinNecessary.SeededLeaks.Models;

[PhiModel]
[PrimaryKey(nameof(Account))]
public class ClaimRow
{
    [Phi.Subject, Phi.AccountNumber] public string Account { get; set; } = "";

    [Phi.Ssn] public string Ssn { get; set; } = "";

    [Phi.Charge] public double Total { get; set; }

    [Phi.Procedure] public string Code { get; set; } = "";
}
