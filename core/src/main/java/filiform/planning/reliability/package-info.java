/// The mathematics of planning: chance that a wandering needle meets an uncertain structure. Knows no anatomy.
package filiform.planning.reliability;
