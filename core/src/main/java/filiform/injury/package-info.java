/// Decides which nerve, where, how bad, and when it may recover. A grade may be withheld; untested is not normal.
package filiform.injury;
