using System.Text.Json;
using ApplicationNamespace;
using Microsoft.Extensions.DependencyInjection;
using MinNecessary;

var services = new ServiceCollection();
services.AddMinNecessary(BillingPolicy.Document).AddFactSource<OfficeRecords>();
await using ServiceProvider provider = services.BuildServiceProvider();
var gate = provider.GetRequiredService<IMinimumNecessary>();

var claim = new Claim
{
    PatientId = "MRN-0000001",
    PatientName = "Testina Sample",
    Ssn = "900-00-0001",
    Diagnoses = ["J02.9"],
    BatchNumber = 7,
};

// Your identity system says who the caller is and which roles of the policy they hold.
var coder = new Caller("u-1042", "Coder");
Decision<Coding> decision = await gate.DecideAsync(BillingPolicy.Grants.Coding, coder, claim.PatientId);
ClaimForCoding view = claim.ForCoding(decision);
Console.WriteLine(JsonSerializer.Serialize(view, new JsonSerializerOptions { TypeInfoResolver = BillingPolicy.Json }));
