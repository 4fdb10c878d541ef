/// Decides how likely a needle touches each named structure and how deep it may go. It says contact, never injury.
package filiform.planning;
