/// Small values that every step shares: answers, sides, a person's build, a range.
package filiform.measure;
