namespace MinNecessary;

public static partial class Phi
{
    // What was charged, paid and adjusted.

    /// <summary>An amount charged (X12 CLM02, SV102) (45 CFR 160.103).</summary>
    public sealed class ChargeAttribute : PhiAttribute
    {
        /// <summary>Classifies the member as <c>Charge</c>.</summary>
        public ChargeAttribute()
            : base("Charge")
        {
        }
    }

    /// <summary>An amount paid (X12 AMT, CLP04) (45 CFR 160.103).</summary>
    public sealed class PaymentAttribute : PhiAttribute
    {
        /// <summary>Classifies the member as <c>Payment</c>.</summary>
        public PaymentAttribute()
            : base("Payment")
        {
        }
    }

    /// <summary>An amount still owed (45 CFR 160.103).</summary>
    public sealed class BalanceAttribute : PhiAttribute
    {
        /// <summary>Classifies the member as <c>Balance</c>.</summary>
        public BalanceAttribute()
            : base("Balance")
        {
        }
    }

    /// <summary>A claim adjustment: group, reason and remark codes and amounts (X12 CAS) (45 CFR 160.103).</summary>
    public sealed class AdjustmentAttribute : PhiAttribute
    {
        /// <summary>Classifies the member as <c>Adjustment</c>.</summary>
        public AdjustmentAttribute()
            : base("Adjustment")
        {
        }
    }

    /// <summary>A bank account (45 CFR 164.514(b)(2)(i)(J)).</summary>
    public sealed class BankAccountAttribute : PhiAttribute
    {
        /// <summary>Classifies the member as <c>BankAccount</c>.</summary>
        public BankAccountAttribute()
            : base("BankAccount")
        {
        }
    }

    /// <summary>A payment card (45 CFR 164.514(b)(2)(i)(J)).</summary>
    public sealed class PaymentCardAttribute : PhiAttribute
    {
        /// <summary>Classifies the member as <c>PaymentCard</c>.</summary>
        public PaymentCardAttribute()
            : base("PaymentCard")
        {
        }
    }
}
